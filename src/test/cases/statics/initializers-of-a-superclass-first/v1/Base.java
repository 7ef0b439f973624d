class Base {
    String number() {
        return "base";
    }
}
