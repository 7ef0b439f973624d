class Late {
    @Override
    public String toString() {
        return "late text";
    }
}
