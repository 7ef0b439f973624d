enum Mode implements Setting {
    IDLE, OFF, ON
}
