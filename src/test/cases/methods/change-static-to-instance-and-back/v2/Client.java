class Client {
    static String use(Meter meter) {
        return meter.read();
    }
}
