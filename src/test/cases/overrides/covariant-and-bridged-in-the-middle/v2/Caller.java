class Caller {
    static void print(Source<?>[] sources) {
        StringBuilder text = new StringBuilder();
        for (Source<?> source : sources) {
            text.append(source.get()).append(' ');
            if (source instanceof Base<?> base) {
                text.append(base.twice()).append("; ");
            }
        }
        System.out.println(text.toString().trim());
    }
}
