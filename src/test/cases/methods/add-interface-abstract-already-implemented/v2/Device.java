interface Device {
    String state();
}
