interface Rule {
    boolean test(String s);
}
