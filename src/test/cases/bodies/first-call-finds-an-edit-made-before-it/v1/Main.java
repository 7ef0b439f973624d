import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Greeter greeter = new Greeter();
        System.out.println(greeter.greet());
        Evolve.files();
        System.out.println(greeter.greet());
        System.out.println(ReloadAll.reloadAll().changed() + " " + greeter.greet());
        System.out.println(ReloadAll.reloadAll().changed() + " " + greeter.greet());
    }
}
