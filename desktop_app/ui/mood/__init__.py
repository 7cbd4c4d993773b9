"""Who walks into the room: moods, the gate and its practice, the chart."""
