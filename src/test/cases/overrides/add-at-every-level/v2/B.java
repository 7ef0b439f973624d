class B extends A {
    @Override
    String name() {
        return "B>" + super.name();
    }
}
