import java.util.List;

class Registry {
    static void fill(List<Plugin> plugins) {
        plugins.add(new Second());
    }
}
