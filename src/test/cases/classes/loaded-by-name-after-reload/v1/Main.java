import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Finder.find("Hidden"));
        Evolve.next();
        System.out.println(Finder.find("Hidden"));
    }
}
