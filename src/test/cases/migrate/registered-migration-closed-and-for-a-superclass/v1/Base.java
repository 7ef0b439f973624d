class Base {
    private String notes = "";

    void note(String note) {
        notes += note;
    }

    String show() {
        return notes;
    }
}
