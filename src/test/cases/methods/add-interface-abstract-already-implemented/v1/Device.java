interface Device {
}
