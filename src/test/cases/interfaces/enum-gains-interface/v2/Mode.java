enum Mode implements Labeled {
    OFF, ON, IDLE;

    @Override
    public String label() {
        return name().toLowerCase() + ordinal();
    }
}
