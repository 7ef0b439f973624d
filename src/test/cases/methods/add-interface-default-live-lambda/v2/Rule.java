interface Rule {
    boolean test(String s);

    default Rule negate() {
        return s -> !test(s);
    }
}
