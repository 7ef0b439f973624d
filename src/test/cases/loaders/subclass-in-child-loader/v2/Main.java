import api.Base;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Base sub = Loaders.make();
        System.out.println(sub.call() + " " + (sub.getClass().getClassLoader() == Main.class.getClassLoader()));
        Evolve.next();
        System.out.println(sub.call());
    }
}
