class Client {
    static String use(Clock clock) {
        return "at " + clock.time();
    }
}
