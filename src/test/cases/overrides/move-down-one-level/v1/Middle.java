class Middle extends Top {
    @Override
    String name() {
        return "named";
    }
}
