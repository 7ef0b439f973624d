class Rules {
    static Rule rule(String key) {
        return value -> key + " -> " + value;
    }
}
