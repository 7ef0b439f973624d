class Sub extends Base {
    void set(String to) {
        name = to;
    }

    String own() {
        return super.name + name;
    }
}
