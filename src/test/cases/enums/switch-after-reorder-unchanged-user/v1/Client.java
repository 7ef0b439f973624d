class Client {
    static String use(Level level) {
        return switch (level) {
            case LOW -> "low";
            case HIGH -> "high";
        };
    }
}
