enum Mode {
    OFF, IDLE, ON
}
