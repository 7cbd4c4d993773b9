"""What every page is made of: texts, buttons, columns, panels."""
