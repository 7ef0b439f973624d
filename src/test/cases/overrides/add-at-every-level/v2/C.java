class C extends B {
    @Override
    String name() {
        return "C>" + super.name();
    }
}
