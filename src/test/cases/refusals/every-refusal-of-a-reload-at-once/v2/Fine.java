class Fine {
    @Override
    public String toString() {
        return "fine 2";
    }
}
