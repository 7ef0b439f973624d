class Sub extends Base {
    @Override
    String name() {
        return "Sub over " + super.name();
    }
}
