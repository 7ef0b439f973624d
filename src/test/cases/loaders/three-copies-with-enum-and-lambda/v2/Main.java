import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Supplier<String>> plugins = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            plugins.add(Loaders.plugin(Loaders.isolated()));
        }
        for (Supplier<String> plugin : plugins) {
            System.out.println(plugin.get());
        }
        Evolve.next();
        for (Supplier<String> plugin : plugins) {
            System.out.println(plugin.get());
        }
    }
}
