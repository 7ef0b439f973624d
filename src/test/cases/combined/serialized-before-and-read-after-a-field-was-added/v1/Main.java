import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        byte[] before = Disk.write(new Save("a"));
        System.out.println(Disk.read(before));
        Evolve.next();
        System.out.println(Disk.read(before));
    }
}
