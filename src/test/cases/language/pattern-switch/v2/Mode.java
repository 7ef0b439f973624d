enum Mode {
    ON, OFF
}
