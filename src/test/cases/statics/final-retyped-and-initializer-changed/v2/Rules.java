class Rules {
    static final Object RULE = Integer.valueOf(2);

    static String told() {
        return "rule " + RULE;
    }
}
