class Sub extends Base {
    @Override
    String name() {
        return "sub";
    }

    String show() {
        return both();
    }

    String both() {
        return name() + " over " + super.name();
    }
}
