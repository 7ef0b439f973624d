import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadOptions;
import evolve.Evolve;
import java.util.HashMap;
import java.util.Map;

public class Main {
    public static void main(String[] args) {
        Map<Place, String> names = new HashMap<>();
        Place place = new Place(3, 4);
        names.put(place, "home");
        Evolve.files();
        ReloadAll.reloadAll(ReloadOptions.defaults().rehashing());
        System.out.println(names.get(place) + " " + names);
    }
}
