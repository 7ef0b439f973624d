class Sub extends Base {
    void set() {
    }

    String get() {
        return "none";
    }
}
