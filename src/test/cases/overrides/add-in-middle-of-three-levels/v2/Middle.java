class Middle extends Top {
    @Override
    String name() {
        return "middle/" + super.name();
    }
}
