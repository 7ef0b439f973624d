public class Plugin implements Comparable<Plugin> {
    public Plugin() {
    }

    @Override
    public int compareTo(Plugin other) {
        return 0;
    }
}
