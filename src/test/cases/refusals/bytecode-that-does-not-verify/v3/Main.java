import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import evolve.Evolve;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        Broken broken = new Broken();
        Sound sound = new Sound();
        Evolve.files();
        Path file = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolve("Broken.class");
        byte[] code = Files.readAllBytes(file);
        System.out.println("patched " + returnReferenceInsteadOfInt(code));
        Files.write(file, code);
        try {
            ReloadAll.reloadAll();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("names it " + e.getMessage().contains("Broken"));
        }
        System.out.println(broken.value() + " " + sound.value());
        System.out.println(Evolve.next().changed() + " " + broken.value() + " " + sound.value());
    }

    /** bipush 42, ireturn becomes bipush 42, areturn. */
    private static boolean returnReferenceInsteadOfInt(byte[] code) {
        for (int i = 0; i < code.length - 2; i++) {
            if (code[i] == 0x10 && code[i + 1] == 42 && code[i + 2] == (byte) 0xac) {
                code[i + 2] = (byte) 0xb0;
                return true;
            }
        }
        return false;
    }
}
