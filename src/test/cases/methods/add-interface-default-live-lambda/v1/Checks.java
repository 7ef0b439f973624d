class Checks {
    static boolean run(Rule rule, String s) {
        return rule.test(s);
    }
}
