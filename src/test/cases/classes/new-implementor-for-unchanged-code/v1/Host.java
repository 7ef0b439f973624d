import java.util.ArrayList;
import java.util.List;

class Host {
    private final List<Plugin> plugins = new ArrayList<>();

    String run() {
        Registry.fill(plugins);
        StringBuilder text = new StringBuilder();
        for (Plugin plugin : plugins) {
            text.append(plugin.name()).append(' ');
        }
        return text.toString().trim();
    }
}
