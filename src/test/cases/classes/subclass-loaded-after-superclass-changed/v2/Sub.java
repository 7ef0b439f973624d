class Sub extends Base {
    @Override
    String name() {
        return super.name() + " sub " + weight;
    }

    @Override
    String prefix() {
        return "the ";
    }
}
