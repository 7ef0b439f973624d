class Sub extends Base {
    String name = "hidden";

    void set(String to) {
        name = to;
    }

    String own() {
        return super.name + name;
    }
}
