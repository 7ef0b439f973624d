class Sub extends Base {
    @Override
    String make() {
        return "three";
    }
}
