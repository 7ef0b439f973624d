class Client {
    static String use(Meter meter) {
        return Meter.read();
    }
}
