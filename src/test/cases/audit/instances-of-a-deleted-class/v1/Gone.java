class Gone {
    @Override
    public String toString() {
        return "still here";
    }
}
