import evolve.Evolve;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Function;

public class Main {
    @SuppressWarnings("unchecked")
    public static void main(String[] args) throws Exception {
        URL[] path = {Main.class.getProtectionDomain().getCodeSource().getLocation()};
        ClassLoader other = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
        Function<Object, String> mine = new Peer();
        Function<Object, String> theirs = (Function<Object, String>) other.loadClass("Peer").getConstructor().newInstance();
        System.out.println(mine.apply(theirs) + " " + theirs.apply(mine));
        Evolve.next();
        System.out.println(mine.apply(theirs) + " " + theirs.apply(mine) + " " + mine.apply(new Peer()));
        System.out.println(theirs.apply(other.loadClass("Peer").getConstructor().newInstance()));
    }
}
