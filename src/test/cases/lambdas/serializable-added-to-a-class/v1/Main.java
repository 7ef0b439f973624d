public class Main {
    public static void main(String[] args) {
        System.out.println(Work.ask(5));
        evolve.Evolve.next();
        System.out.println(Work.ask(5));
        byte[][] written = Work.written();
        for (byte[] each : written) {
            System.out.println(Text.read(each) + " " + new String(each, java.nio.charset.StandardCharsets.ISO_8859_1).contains("$v"));
        }
        evolve.Evolve.next();
        System.out.println(Work.ask(5));
        for (byte[] each : written) {
            System.out.println(Text.read(each));
        }
    }
}
