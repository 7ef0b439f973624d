enum Mode {
    OFF, ON
}
