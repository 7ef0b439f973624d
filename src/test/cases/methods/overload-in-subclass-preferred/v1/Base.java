class Base {
    String take(CharSequence s) {
        return "base chars";
    }
}
