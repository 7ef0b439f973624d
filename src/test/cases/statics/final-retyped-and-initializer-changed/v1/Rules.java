class Rules {
    static final String RULE = String.valueOf(1);

    static String told() {
        return "rule " + RULE;
    }
}
