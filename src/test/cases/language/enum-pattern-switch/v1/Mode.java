enum Mode implements Setting {
    ON, OFF
}
