package io.keyplan.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Makes small picture files: headers that are right, around nothing. */
final class PictureBytes {

  private PictureBytes() {}

  @FunctionalInterface
  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  static byte[] png(int width, int height) {
    return bytes(
        out -> {
          out.writeBytes("\u0089PNG\r\n\u001A\n");
          out.writeInt(13);
          out.writeBytes("IHDR");
          out.writeInt(width);
          out.writeInt(height);
          out.write(new byte[] {8, 6, 0, 0, 0});
          out.writeInt(0);
          out.writeInt(0);
          out.writeBytes("IEND");
          out.writeInt(0);
        });
  }

  static byte[] jpeg(int width, int height, int orientation, boolean isLittle) {
    return bytes(
        out -> {
          out.writeShort(0xFFD8);
          out.writeShort(0xFFE1);
          out.writeShort(2 + 6 + 8 + 2 + 12);
          out.writeBytes("Exif\0\0");
          out.writeBytes(isLittle ? "II*\0" : "MM\0*");
          out.writeInt(isLittle ? 8 << 24 : 8);
          out.writeShort(isLittle ? 1 << 8 : 1);
          out.writeShort(isLittle ? 0x1201 : 0x0112);
          out.writeShort(isLittle ? 3 << 8 : 3);
          out.writeInt(isLittle ? 1 << 24 : 1);
          out.writeShort(isLittle ? orientation << 8 : orientation);
          out.writeShort(0);
          frame(out, width, height);
        });
  }

  static byte[] jpeg(int width, int height) {
    return bytes(
        out -> {
          out.writeShort(0xFFD8);
          frame(out, width, height);
        });
  }

  private static void frame(DataOutputStream out, int width, int height) throws IOException {
    out.writeShort(0xFFC2);
    out.writeShort(11);
    out.writeByte(8);
    out.writeShort(height);
    out.writeShort(width);
    out.write(new byte[] {1, 1, 0x11, 0});
    out.writeShort(0xFFDA);
    out.writeShort(8);
    out.write(new byte[] {1, 1, 0, 0, 63, 0});
    out.writeShort(0xFFD9);
  }

  static byte[] gif(int width, int height) {
    return bytes(
        out -> {
          out.writeBytes("GIF89a");
          out.writeShort(Short.reverseBytes((short) width));
          out.writeShort(Short.reverseBytes((short) height));
          out.writeBytes("\0\0\0;");
        });
  }

  static byte[] svg(String attributes, String content) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + ">" + content + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
