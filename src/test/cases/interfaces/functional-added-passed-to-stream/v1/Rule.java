class Rule {
    private final int length;

    Rule(int length) {
        this.length = length;
    }

    public boolean test(String s) {
        return s.length() == length;
    }
}
