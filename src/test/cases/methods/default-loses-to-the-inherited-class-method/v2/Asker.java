class Asker {
    static String ask(Face face) {
        return face.name() + face.text();
    }
}
