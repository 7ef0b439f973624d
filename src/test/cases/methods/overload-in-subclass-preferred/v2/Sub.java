class Sub extends Base {
    String take(String s) {
        return "sub string, not " + take((CharSequence) s);
    }
}
