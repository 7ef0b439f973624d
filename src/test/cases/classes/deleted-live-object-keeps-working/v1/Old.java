class Old {
    private int asked;

    @Override
    public String toString() {
        return "old " + ++asked;
    }
}
